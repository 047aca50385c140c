@NullMarked
package sightline.web.services;

import org.jspecify.annotations.NullMarked;
