/** The rules of a case: pure, and readable by somebody who knows the field. */
@NullMarked
package sightline.cases.domain;

import org.jspecify.annotations.NullMarked;
