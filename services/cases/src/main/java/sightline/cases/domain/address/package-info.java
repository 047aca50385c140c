/** Where a person may live or stay, and what was looked into before. */
@NullMarked
package sightline.cases.domain.address;

import org.jspecify.annotations.NullMarked;
