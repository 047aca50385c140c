/** What becomes of a recall, over HTTP. */
@NullMarked
package sightline.cases.rest.recall;

import org.jspecify.annotations.NullMarked;
