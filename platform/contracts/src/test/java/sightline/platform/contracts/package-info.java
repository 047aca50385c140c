@NullMarked
package sightline.platform.contracts;

import org.jspecify.annotations.NullMarked;
