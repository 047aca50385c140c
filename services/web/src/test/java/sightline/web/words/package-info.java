@NullMarked
package sightline.web.words;

import org.jspecify.annotations.NullMarked;
