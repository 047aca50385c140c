/**
 * The command {@code ./sightline audit verify}: finds every entry of the audit that was altered, removed or put in. It
 * reads the ledger by its written form and shares no code with whoever writes it.
 */
@NullMarked
package sightline.deploy.verify;

import org.jspecify.annotations.NullMarked;
