@NullMarked
package sightline.platform.standards;

import org.jspecify.annotations.NullMarked;
