/** How a person is found by what is known of them, however it was heard or typed. */
@NullMarked
package sightline.cases.domain.finding;

import org.jspecify.annotations.NullMarked;
