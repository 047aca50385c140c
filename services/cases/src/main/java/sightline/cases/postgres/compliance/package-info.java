/** What was required and not done, in the history of its case. */
@NullMarked
package sightline.cases.postgres.compliance;

import org.jspecify.annotations.NullMarked;
