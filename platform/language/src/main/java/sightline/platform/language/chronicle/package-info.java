/** The history of a case as a file: what a rehearsal plays, and what somebody takes away to learn from. */
@NullMarked
package sightline.platform.language.chronicle;

import org.jspecify.annotations.NullMarked;
