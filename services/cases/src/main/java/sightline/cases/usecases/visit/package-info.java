/** Noting that somebody looks at a case, and what changed since they last did. */
@NullMarked
package sightline.cases.usecases.visit;

import org.jspecify.annotations.NullMarked;
