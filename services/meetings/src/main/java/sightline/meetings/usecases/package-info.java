/** The verbs of a meeting: each loads, asks the domain and saves. */
@NullMarked
package sightline.meetings.usecases;

import org.jspecify.annotations.NullMarked;
