/** Keeps the ledger. */
@NullMarked
package sightline.audit.postgres;

import org.jspecify.annotations.NullMarked;
