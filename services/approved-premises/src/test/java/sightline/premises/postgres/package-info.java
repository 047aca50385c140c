@NullMarked
package sightline.premises.postgres;

import org.jspecify.annotations.NullMarked;
