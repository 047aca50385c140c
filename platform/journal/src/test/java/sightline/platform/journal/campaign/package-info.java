/** Level B of reliability.md 7: real processes killed and paused at random, and an account of what became of it. */
@NullMarked
package sightline.platform.journal.campaign;

import org.jspecify.annotations.NullMarked;
