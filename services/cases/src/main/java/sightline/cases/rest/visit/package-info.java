/** Looking at a case again, over HTTP. */
@NullMarked
package sightline.cases.rest.visit;

import org.jspecify.annotations.NullMarked;
