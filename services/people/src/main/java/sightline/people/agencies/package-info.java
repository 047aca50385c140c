/** Which agencies there are, as cases tells. */
@NullMarked
package sightline.people.agencies;

import org.jspecify.annotations.NullMarked;
