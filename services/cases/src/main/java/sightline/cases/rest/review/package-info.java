/** Reviews, over HTTP. */
@NullMarked
package sightline.cases.rest.review;

import org.jspecify.annotations.NullMarked;
