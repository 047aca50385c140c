/** What was required and not done, over HTTP. */
@NullMarked
package sightline.cases.rest.compliance;

import org.jspecify.annotations.NullMarked;
