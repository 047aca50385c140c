@NullMarked
package sightline.platform.membership;

import org.jspecify.annotations.NullMarked;
