@NullMarked
package sightline.platform.language;

import org.jspecify.annotations.NullMarked;
