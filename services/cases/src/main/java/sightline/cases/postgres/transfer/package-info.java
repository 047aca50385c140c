/** Transfers in the history of their case, and what of them waits for an area. */
@NullMarked
package sightline.cases.postgres.transfer;

import org.jspecify.annotations.NullMarked;
