/** What a ledger is: entries chained to one another, and checkpoints signed over them. */
@NullMarked
package sightline.audit.domain;

import org.jspecify.annotations.NullMarked;
