package org.fundly

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.io.File
import java.lang.reflect.InvocationTargetException
import java.time.Instant
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.companionObjectInstance
import kotlin.reflect.full.declaredMemberFunctions

val json = ObjectMapper()

/** A file of the checkout. */
fun checkout(path: String): File = File(System.getProperty("fundly.checkout"), path)

fun read(path: String): JsonNode = json.readTree(checkout(path))

/** Reads JSON as a Kotlin type, by the type alone: so does a test speak to whatever operation there is. */
fun decode(node: JsonNode, type: KType): Any? {
    if (node.isNull) return null.also { require(type.isMarkedNullable) { "$type is not there" } }
    return when (val of = type.classifier as KClass<*>) {
        Long::class -> node.longValue()
        Boolean::class -> node.booleanValue()
        String::class -> node.textValue()
        Instant::class -> Instant.parse(node.textValue())
        List::class -> node.map { decode(it, type.arguments[0].type!!) }
        else -> (of.companionObjectInstance as WireType<*>).fromJson(node.toString())
    }
}

fun encode(value: Any?): JsonNode = when (value) {
    null -> json.nodeFactory.nullNode()
    is Long -> json.readTree(value.toString())
    is Boolean -> json.nodeFactory.booleanNode(value)
    is String -> json.nodeFactory.textNode(value)
    is Instant -> json.nodeFactory.textNode(momentText(value))
    is List<*> -> json.createArrayNode().also { list -> value.forEach { list.add(encode(it)) } }
    is WireValue -> json.readTree(value.toJson())
    else -> error("${value::class} is not of the wire")
}

/** Calls an operation by its name through its typed function, with arguments in JSON, and writes its answer back. */
class TypedCalls(private val of: Any, type: KClass<*>, private val defaults: Defaults) {
    /** Calls whose arguments the types had no room for. */
    val untyped = ArrayList<String>()

    private val functions: Map<String, KFunction<*>> = type.declaredMemberFunctions.associateBy { it.name }

    suspend fun call(operation: String, arguments: JsonNode): JsonNode {
        val function = functions[operation] ?: return raw(operation, arguments)
        val given = typed(function, arguments) ?: return raw(operation, arguments)
        return try {
            encode(if (function.isSuspend) function.callSuspendBy(given) else function.callBy(given))
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    /** The arguments as values; null when the types have no room for what is wrong in them. */
    private fun typed(function: KFunction<*>, arguments: JsonNode): Map<KParameter, Any?>? {
        val parameters = function.parameters.associateBy { it.name }
        val given = hashMapOf<KParameter, Any?>(function.parameters.first { it.kind == KParameter.Kind.INSTANCE } to of)
        return try {
            for ((name, value) in arguments.properties()) {
                val parameter = parameters[name] ?: return null
                given[parameter] = decode(value, parameter.type).also { if (!defaults.same(encode(it), value, function.name, name)) return null }
            }
            given.takeIf { function.parameters.all { it in given || it.isOptional } }
        } catch (_: FundlyException.Invalid) {
            null
        } catch (_: IllegalArgumentException) {
            null
        }
    }

    private suspend fun raw(operation: String, arguments: JsonNode): JsonNode {
        untyped += "$operation($arguments)"
        val write = { out: JsonWriter -> for ((name, value) in arguments.properties()) out.member(name).raw(value.toString()) }
        val read = { from: JsonReader -> from.raw() }
        return json.readTree(if (of is Operations) of.ask(operation, write, read) else (of as BlockingOperations).ask(operation, write, read))
    }
}
