/** The verbs about tests for alcohol and drugs. */
@NullMarked
package sightline.cases.usecases.testing;

import org.jspecify.annotations.NullMarked;
