/** Tests for alcohol and drugs, over HTTP. */
@NullMarked
package sightline.cases.rest.testing;

import org.jspecify.annotations.NullMarked;
