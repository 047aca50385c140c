@NullMarked
package sightline.platform.rules;

import org.jspecify.annotations.NullMarked;
