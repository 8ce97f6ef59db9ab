package huizhanjia.signin;

import huizhanjia.signin.door.RateLimit;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// The two doors: programs with a token, without a session; people with a session.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programDoor(HttpSecurity http, Tokens tokens, RateLimit limit, ProblemAnswers answers) {
        return http.securityMatcher(Paths::isWithToken)
                .addFilterBefore(new TokenFilter(tokens, limit, answers), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(errors -> errors.accessDeniedHandler(answers).authenticationEntryPoint(answers))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain peopleDoor(
            HttpSecurity http, ProblemAnswers answers, SignOut signOut, SessionRegistry registry) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(Paths.FILES)
                        .permitAll()
                        .requestMatchers(Paths.KEYED, Paths.VERIFY, Paths.REPLY, Paths.NOTICE)
                        .permitAll()
                        .requestMatchers(Paths.ASKING)
                        .permitAll()
                        .requestMatchers("/sign-in", "/new-password", "/type", "/error", "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(registry)
                        .expiredSessionStrategy(gone -> gone.getResponse().sendRedirect("/sign-in?ended")))
                .requestCache(cache -> cache.requestCache(requestCache()))
                .csrf(Customizer.withDefaults())
                .logout(logout ->
                        logout.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(errors -> errors.accessDeniedHandler(answers)
                        .defaultAuthenticationEntryPointFor(answers, Paths::isApi)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /// People come in through `SignIns` only; without this the framework would invent a user of its own.
    @Bean
    AuthenticationManager nobodyElse() {
        return attempt -> {
            throw new BadCredentialsException("people come in through the sign-in page");
        };
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    @SuppressWarnings("NullAway") // null switches off the parameter Spring would add to the address
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
