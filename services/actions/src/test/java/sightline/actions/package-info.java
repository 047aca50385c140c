@NullMarked
package sightline.actions;

import org.jspecify.annotations.NullMarked;
