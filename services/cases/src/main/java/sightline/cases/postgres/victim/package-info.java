/** What victim liaison does in the history of its case. */
@NullMarked
package sightline.cases.postgres.victim;

import org.jspecify.annotations.NullMarked;
