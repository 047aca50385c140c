/** Tests, in the history of their case. */
@NullMarked
package sightline.cases.postgres.testing;

import org.jspecify.annotations.NullMarked;
