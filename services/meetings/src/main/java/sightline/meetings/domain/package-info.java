/** The rules of a meeting: pure, and readable by somebody who knows the field. */
@NullMarked
package sightline.meetings.domain;

import org.jspecify.annotations.NullMarked;
