@NullMarked
package sightline.oversight.postgres;

import org.jspecify.annotations.NullMarked;
