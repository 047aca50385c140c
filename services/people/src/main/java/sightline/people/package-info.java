/** Who works with Sightline, and who may change that. */
@NullMarked
package sightline.people;

import org.jspecify.annotations.NullMarked;
