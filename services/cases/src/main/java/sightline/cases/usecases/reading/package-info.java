/** What of a case's facts somebody who sees the case is told. */
@NullMarked
package sightline.cases.usecases.reading;

import org.jspecify.annotations.NullMarked;
