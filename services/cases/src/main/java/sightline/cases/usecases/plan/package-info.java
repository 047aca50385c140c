/** Showing the risk management plan as it is and was. */
@NullMarked
package sightline.cases.usecases.plan;

import org.jspecify.annotations.NullMarked;
