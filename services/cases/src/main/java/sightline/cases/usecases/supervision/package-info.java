/** The verbs of those who supervise a person. */
@NullMarked
package sightline.cases.usecases.supervision;

import org.jspecify.annotations.NullMarked;
