@NullMarked
package sightline.meetings;

import org.jspecify.annotations.NullMarked;
