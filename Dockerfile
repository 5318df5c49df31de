# The application on a Java runtime, as an ordinary user. Build the jar first: ./mvnw -B package
FROM eclipse-temurin:17.0.15_6-jre-jammy

RUN useradd --system --create-home --home-dir /app labelling
WORKDIR /app
USER labelling
COPY --chown=labelling target/labelling-*.jar labelling.jar

ENV SPRING_PROFILES_ACTIVE=production SERVER_ADDRESS=0.0.0.0 TZ=UTC
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=70", "-jar", "labelling.jar"]
