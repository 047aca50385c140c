@NullMarked
package sightline.people;

import org.jspecify.annotations.NullMarked;
