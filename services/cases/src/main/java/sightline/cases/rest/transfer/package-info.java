/** Passing a case to another area, over HTTP. */
@NullMarked
package sightline.cases.rest.transfer;

import org.jspecify.annotations.NullMarked;
