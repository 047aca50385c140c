/** How things are said on pages: days, moments, agencies and the closed lists of the contracts. */
@NullMarked
package sightline.web.words;

import org.jspecify.annotations.NullMarked;
