@NullMarked
package sightline.web.session;

import org.jspecify.annotations.NullMarked;
