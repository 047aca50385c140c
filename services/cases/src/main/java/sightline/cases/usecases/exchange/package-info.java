/** The verbs between the agencies on a case. */
@NullMarked
package sightline.cases.usecases.exchange;

import org.jspecify.annotations.NullMarked;
