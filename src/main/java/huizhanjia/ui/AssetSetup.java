package huizhanjia.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// `/a/*`: the joined files of the pages, to be kept for a year and never asked for again.
@Configuration(proxyBeanMethods = false)
class AssetSetup implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Asset.FOLDER + "*")
                .setUseLastModified(false)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new Joined());
    }

    /// Finds a file by its name alone: there is no path to walk.
    private static final class Joined implements ResourceResolver {

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            var compressed = accepted != null && accepted.contains("gzip");
            return Assets.find(path).map(asset -> new Sent(asset, compressed)).orElse(null);
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }

    private static final class Sent extends ByteArrayResource implements HttpResource {

        private final String name;
        private final boolean compressed;

        private Sent(Asset asset, boolean compressed) {
            super(asset.content(compressed));
            this.name = asset.name();
            this.compressed = compressed;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (compressed) {
                headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            return headers;
        }
    }
}
