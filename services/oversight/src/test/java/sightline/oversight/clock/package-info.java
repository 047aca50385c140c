@NullMarked
package sightline.oversight.clock;

import org.jspecify.annotations.NullMarked;
