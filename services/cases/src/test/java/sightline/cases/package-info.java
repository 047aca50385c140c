@NullMarked
package sightline.cases;

import org.jspecify.annotations.NullMarked;
