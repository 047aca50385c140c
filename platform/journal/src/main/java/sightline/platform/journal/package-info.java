/**
 * A case's history, its outbox and its timeline in one: a fact is appended with the change it explains, or not at all.
 */
@NullMarked
package sightline.platform.journal;

import org.jspecify.annotations.NullMarked;
