/** What is said of the risk in the history of its case. */
@NullMarked
package sightline.cases.postgres.risk;

import org.jspecify.annotations.NullMarked;
