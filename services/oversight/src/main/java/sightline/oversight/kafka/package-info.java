/** Hears what all other services announce. */
@NullMarked
package sightline.oversight.kafka;

import org.jspecify.annotations.NullMarked;
