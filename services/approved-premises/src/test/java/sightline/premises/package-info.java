@NullMarked
package sightline.premises;

import org.jspecify.annotations.NullMarked;
