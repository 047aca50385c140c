@NullMarked
package sightline.platform.access;

import org.jspecify.annotations.NullMarked;
