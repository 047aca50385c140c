@NullMarked
package sightline.actions.postgres;

import org.jspecify.annotations.NullMarked;
