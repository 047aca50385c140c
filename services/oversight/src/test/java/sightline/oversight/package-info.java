@NullMarked
package sightline.oversight;

import org.jspecify.annotations.NullMarked;
