@NullMarked
package sightline.actions.clock;

import org.jspecify.annotations.NullMarked;
